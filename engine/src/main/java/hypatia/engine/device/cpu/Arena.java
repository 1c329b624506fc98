package hypatia.engine.device.cpu;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The memory of a plan's temporaries: one array as large as the largest sizes so far need. */
final class Arena {
  private float[] array = {};
  private final List<WeakReference<SizedPlan>> tenants = new ArrayList<>();

  /** Makes room for a sized plan, which it tells about the array now and whenever it moves. */
  void admit(SizedPlan tenant, int floats) {
    tenants.removeIf(reference -> reference.get() == null);
    tenants.add(new WeakReference<>(tenant));
    if (floats <= array.length) {
      tenant.moveTo(array);
      return;
    }
    array = Arrays.copyOf(array, floats);
    for (WeakReference<SizedPlan> reference : tenants) {
      SizedPlan each = reference.get();
      if (each != null) each.moveTo(array);
    }
  }
}
