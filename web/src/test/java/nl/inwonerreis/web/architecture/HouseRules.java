package nl.inwonerreis.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * Who may import whom, one rule a sentence, for the packages under a root: the product's own, or
 * the fixture that breaks every rule.
 */
final class HouseRules {

  /**
   * Every package of the house, from top to bottom: a package imports only what stands below it.
   */
  private static final List<String> TOP_TO_BOTTOM =
      List.of(
          "web.cli",
          "web.server",
          "web.run",
          "web.report",
          "web.library",
          "simulator.check",
          "simulator.json",
          "simulator.staffing",
          "simulator.sensitivity",
          "simulator.compare",
          "simulator.experiment",
          "simulator.fit",
          "simulator.log",
          "simulator.statistics",
          "simulator.result",
          "simulator.engine",
          "simulator.plan",
          "simulator.staff",
          "simulator.observe",
          "simulator.scenario",
          "simulator.hours",
          "simulator.distribution",
          "simulator.random",
          "modeller.map",
          "modeller.language",
          "modeller.check",
          "modeller.call",
          "modeller.layout",
          "modeller.bpmn",
          "modeller.journey");

  /** The third-party libraries of each package; a package that is not named here has none. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("modeller.bpmn", List.of("org.camunda.bpm.model.")),
          Map.entry("modeller.check", List.of("org.jgrapht.")),
          Map.entry("simulator.json", List.of("tools.jackson.", "com.networknt.schema.")),
          Map.entry("simulator.hours", List.of("ch.poole.openinghoursparser.")),
          Map.entry(
              "simulator.distribution",
              List.of("org.apache.commons.rng.", "org.apache.commons.statistics.")),
          Map.entry(
              "simulator.random",
              List.of("org.apache.commons.rng.", "org.apache.commons.statistics.")),
          Map.entry(
              "simulator.statistics",
              List.of("org.apache.commons.statistics.", "org.HdrHistogram.")),
          Map.entry("simulator.compare", List.of("org.apache.commons.statistics.")),
          Map.entry(
              "simulator.fit",
              List.of("org.apache.commons.statistics.", "org.apache.commons.numbers.")),
          Map.entry(
              "simulator.sensitivity",
              List.of("org.apache.commons.rng.", "org.apache.commons.statistics.")),
          Map.entry(
              "simulator.experiment",
              List.of("org.apache.commons.statistics.", "org.HdrHistogram.")),
          Map.entry(
              "web.server",
              List.of("io.javalin.", "jakarta.servlet.", "org.eclipse.jetty.", "kotlin.")),
          Map.entry("web.cli", List.of("picocli.")),
          Map.entry("web.library", List.of("tools.jackson.")),
          Map.entry("web.report", List.of("tools.jackson.", "org.dhatim.fastexcel.")));

  private static final List<String> JDK =
      List.of("java.", "javax.", "jdk.", "org.w3c.dom.", "org.xml.sax.");

  private static final Set<String> NAMES_THAT_SAY_NOTHING =
      Set.of("util", "utils", "common", "core", "helper", "helpers", "manager", "impl");

  private static final Set<String> GLOBAL_RANDOMNESS =
      Set.of(
          "java.util.Random",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.SplittableRandom",
          "java.security.SecureRandom");

  private static final Set<String> MUTABLE_HOLDERS =
      Set.of(
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicReference",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal");

  private final String root;

  private HouseRules(String root) {
    this.root = root;
  }

  /** Returns each sentence with its rule, in the order of the architecture page. */
  static Map<String, ArchRule> under(String root) {
    HouseRules house = new HouseRules(root);
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("1 every package stands in the table", house.everyPackageStandsInTheTable());
    rules.put("1 packages import each other downward only", house.downwardOnly());
    rules.put("1 there are no package cycles", house.noCycles());
    rules.put("2 a library is imported only where the table allows it", house.librariesInPlace());
    rules.put("3 the engine knows only five packages", house.engineKnowsFivePackages());
    rules.put("3 the engine knows no files, clock or network", house.engineKnowsNoOutside());
    rules.put(
        "4 statistics never sees the engine",
        house.never("simulator.statistics", "simulator.engine"));
    rules.put("4 report never sees the engine", house.never("web.report", "simulator.engine"));
    rules.put("4 report never sees the plan", house.never("web.report", "simulator.plan"));
    rules.put("5 nothing imports Main", house.nothingImportsMain());
    rules.put("5 only Main ends the program", house.onlyMainExits());
    rules.put("5 there is no static mutable state", house.noStaticMutableState());
    rules.put("5 there is no reflection", house.noReflection());
    rules.put("6 java.time stops at the plan", house.timeStopsAtThePlan());
    rules.put("randomness is never global", house.noGlobalRandomness());
    rules.put("package names say something", house.packageNamesSaySomething());
    rules.put("every package is null-marked", house.everyPackageIsNullMarked());
    return rules;
  }

  private ArchRule everyPackageStandsInTheTable() {
    List<String> known = new ArrayList<>(TOP_TO_BOTTOM.stream().map(this::tree).toList());
    known.add(root + ".web");
    return classes().should().resideInAnyPackage(known.toArray(String[]::new));
  }

  private ArchRule downwardOnly() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 1; i < TOP_TO_BOTTOM.size(); i++) {
      String[] above = TOP_TO_BOTTOM.subList(0, i).stream().map(this::tree).toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(tree(TOP_TO_BOTTOM.get(i)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above)
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules);
  }

  private ArchRule noCycles() {
    return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles();
  }

  private ArchRule librariesInPlace() {
    List<ArchRule> rules = new ArrayList<>();
    rules.add(libraries(root + ".web", List.of()));
    for (String room : TOP_TO_BOTTOM) {
      rules.add(libraries(tree(room), LIBRARIES.getOrDefault(room, List.of())));
    }
    return CompositeArchRule.of(rules);
  }

  private ArchRule libraries(String packages, List<String> libraries) {
    List<String> allowed = new ArrayList<>(JDK);
    allowed.addAll(libraries);
    allowed.addAll(List.of(root + ".", "org.jspecify.annotations."));
    if (!packages.equals(tree("simulator.engine"))) {
      allowed.add("org.slf4j.");
    }
    return only(packages, allowed);
  }

  private ArchRule engineKnowsFivePackages() {
    List<String> allowed = new ArrayList<>(JDK);
    allowed.add("org.jspecify.annotations.");
    for (String room : List.of("engine", "plan", "staff", "distribution", "random", "observe")) {
      allowed.add(root + ".simulator." + room + ".");
    }
    // What observers are told in: how a journey ends, and why.
    allowed.add(root + ".modeller.journey.Outcome");
    allowed.add(root + ".modeller.journey.DropOffKind");
    return only(tree("simulator.engine"), allowed);
  }

  private ArchRule engineKnowsNoOutside() {
    return CompositeArchRule.of(
            noClasses()
                .that()
                .resideInAPackage(tree("simulator.engine"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "java.io..", "java.nio..", "java.net..", "java.time..", "javax.xml..")
                .allowEmptyShould(true))
        .and(
            noClasses()
                .that()
                .resideInAPackage(tree("simulator.engine"))
                .should()
                .callMethodWhere(
                    call(
                        "reads the clock",
                        Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime")))
                .allowEmptyShould(true));
  }

  private ArchRule never(String who, String whom) {
    return noClasses()
        .that()
        .resideInAPackage(tree(who))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(tree(whom))
        .allowEmptyShould(true);
  }

  private ArchRule nothingImportsMain() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".web")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(root + ".web.Main");
  }

  private ArchRule onlyMainExits() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(root + ".web.Main")
        .should()
        .callMethodWhere(
            call(
                "ends the program",
                Set.of(
                    "java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt")));
  }

  private ArchRule noStaticMutableState() {
    return fields()
        .that()
        .areStatic()
        .should(
            new ArchCondition<JavaField>("be final and hold no mutable object") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean constant =
                    field
                            .getModifiers()
                            .contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                        && !MUTABLE_HOLDERS.contains(field.getRawType().getName());
                if (!constant) {
                  events.add(
                      SimpleConditionEvent.violated(
                          field, field.getFullName() + " is static and can change"));
                }
              }
            })
        .allowEmptyShould(true);
  }

  private ArchRule noReflection() {
    return CompositeArchRule.of(
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."))
        .and(
            noClasses()
                .should()
                .callMethodWhere(
                    DescribedPredicate.describe(
                        "looks a class up or inside",
                        access ->
                            access.getTargetOwner().getName().equals("java.lang.Class")
                                && (access.getName().equals("forName")
                                    || access.getName().startsWith("getDeclared")
                                    || access.getName().equals("newInstance")))));
  }

  private ArchRule timeStopsAtThePlan() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            tree("simulator.engine"),
            tree("simulator.staff"),
            tree("simulator.random"),
            tree("simulator.statistics"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.time..")
        .allowEmptyShould(true);
  }

  private ArchRule noGlobalRandomness() {
    return CompositeArchRule.of(
            noClasses()
                .should()
                .dependOnClassesThat(
                    DescribedPredicate.describe(
                        "draw from a generator of the JDK",
                        type -> GLOBAL_RANDOMNESS.contains(type.getName()))))
        .and(
            noClasses()
                .should()
                .callMethodWhere(
                    call(
                        "draws from a global generator",
                        Set.of("java.lang.Math.random", "java.util.UUID.randomUUID"))));
  }

  private ArchRule packageNamesSaySomething() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            NAMES_THAT_SAY_NOTHING.stream()
                .map(name -> root + ".." + name + "..")
                .toArray(String[]::new));
  }

  private ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("reside in a package that is @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getPackageName() + " has no @NullMarked package-info.java"));
                }
              }
            });
  }

  private ArchRule only(String packages, List<String> prefixes) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "stand in " + prefixes,
                type -> {
                  JavaClass base = type.getBaseComponentType();
                  return base.isPrimitive()
                      || prefixes.stream().anyMatch(base.getName()::startsWith);
                }))
        .allowEmptyShould(true);
  }

  private String tree(String room) {
    return root + "." + room + "..";
  }

  private static DescribedPredicate<JavaAccess<?>> call(String description, Set<String> methods) {
    return DescribedPredicate.describe(
        description,
        access -> methods.contains(access.getTargetOwner().getName() + "." + access.getName()));
  }
}
