package nl.inwonerreis.simulator.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObserversTest {

  @Test
  void bothAreToldEverythingInOrder() throws ReflectiveOperationException {
    for (Method method : Observer.class.getMethods()) {
      List<String> told = new ArrayList<>();
      Observer both = new Observers(recorder("first ", told), recorder("second ", told));
      call(method, both);
      assertThat(told).containsExactly("first " + method.getName(), "second " + method.getName());
    }
  }

  private static Observer recorder(String who, List<String> told) {
    return (Observer)
        Proxy.newProxyInstance(
            Observer.class.getClassLoader(),
            new Class<?>[] {Observer.class},
            (proxy, method, arguments) -> told.add(who + method.getName()) ? null : null);
  }

  private static void call(Method method, Observer observer)
      throws IllegalAccessException, InvocationTargetException {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (types[i] == double.class) {
        arguments[i] = 1.0;
      } else if (types[i] == int.class) {
        arguments[i] = 1;
      } else if (types[i] == boolean.class) {
        arguments[i] = true;
      }
    }
    method.invoke(observer, arguments);
  }
}
