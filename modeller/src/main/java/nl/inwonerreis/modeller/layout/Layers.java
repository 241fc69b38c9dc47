package nl.inwonerreis.modeller.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a sheet: every step right of what comes before it (longest path), after the lines
 * that close a loop have been turned round. A message goes to the same column or to the right,
 * where that closes no loop.
 */
final class Layers {

  /** Beyond this many messages they do not count: finding loops through them takes too long. */
  private static final int MANY_MESSAGES = 300;

  private record Step(Box box, Iterator<Line> lines) {}

  private final List<Box> boxes;
  private final Map<Box, List<Line>> out = new IdentityHashMap<>();
  private final Set<Line> free = new HashSet<>();

  private Layers(List<Box> boxes) {
    this.boxes = boxes;
  }

  /** Gives every box of the grid its column, from 0, and marks the lines that lead back. */
  static void assign(List<Box> boxes, List<Line> sequence, List<Line> messages) {
    Layers layers = new Layers(boxes);
    sequence.forEach(layers::join);
    layers.turnLoops();
    if (messages.size() <= MANY_MESSAGES) {
      messages.forEach(layers::joinMessage);
    }
    layers.longestPaths();
  }

  private void join(Line line) {
    out.computeIfAbsent(line.source.anchor(), box -> new ArrayList<>()).add(line);
  }

  /** A walk in depth, not recursive: a line to a box that is still open closes a loop. */
  private void turnLoops() {
    Set<Box> seen = new HashSet<>();
    Set<Box> open = new HashSet<>();
    List<Box> roots = new ArrayList<>();
    Map<Box, Integer> incoming = incoming();
    boxes.stream().filter(box -> incoming.getOrDefault(box, 0) == 0).forEach(roots::add);
    roots.addAll(boxes);
    for (Box root : roots) {
      if (!seen.add(root)) {
        continue;
      }
      Deque<Step> path = new ArrayDeque<>();
      path.push(step(root));
      open.add(root);
      while (!path.isEmpty()) {
        Step step = path.element();
        if (!step.lines().hasNext()) {
          open.remove(path.pop().box());
          continue;
        }
        Line line = step.lines().next();
        Box target = line.target.anchor();
        if (open.contains(target)) {
          line.back = true;
        } else if (seen.add(target)) {
          open.add(target);
          path.push(step(target));
        }
      }
    }
    out.values().forEach(lines -> lines.removeIf(line -> line.back));
  }

  private Step step(Box box) {
    return new Step(box, out.getOrDefault(box, List.of()).iterator());
  }

  private Map<Box, Integer> incoming() {
    Map<Box, Integer> incoming = new HashMap<>();
    out.values().forEach(l -> l.forEach(x -> incoming.merge(x.target.anchor(), 1, Integer::sum)));
    return incoming;
  }

  private void joinMessage(Line message) {
    Box source = message.source.anchor();
    Box target = message.target.anchor();
    if (source != target && !reaches(target, source)) {
      free.add(message);
      join(message);
    }
  }

  private boolean reaches(Box from, Box to) {
    Set<Box> seen = new HashSet<>(Set.of(from));
    Deque<Box> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Box box = open.pop();
      if (box == to) {
        return true;
      }
      for (Line line : out.getOrDefault(box, List.of())) {
        if (seen.add(line.target.anchor())) {
          open.push(line.target.anchor());
        }
      }
    }
    return false;
  }

  private void longestPaths() {
    Map<Box, Integer> left = incoming();
    Deque<Box> ready = new ArrayDeque<>();
    for (Box box : boxes) {
      box.layer = 0;
      if (left.getOrDefault(box, 0) == 0) {
        ready.add(box);
      }
    }
    while (!ready.isEmpty()) {
      Box box = ready.remove();
      for (Line line : out.getOrDefault(box, List.of())) {
        Box target = line.target.anchor();
        target.layer = Math.max(target.layer, box.layer + (free.contains(line) ? 0 : 1));
        if (left.merge(target, -1, Integer::sum) == 0) {
          ready.add(target);
        }
      }
    }
    drawNear();
  }

  /** A start with nothing before it stands right before what comes after it. */
  private void drawNear() {
    Map<Box, Integer> incoming = incoming();
    for (Box box : boxes) {
      List<Line> lines = out.getOrDefault(box, List.of());
      if (incoming.getOrDefault(box, 0) == 0 && !lines.isEmpty()) {
        box.layer =
            lines.stream()
                .mapToInt(line -> line.target.anchor().layer - (free.contains(line) ? 0 : 1))
                .min()
                .orElse(0);
      }
    }
  }
}
