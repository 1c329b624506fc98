package hypatia.engine.op.reduce;

import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A reduction along any axes. Neighbouring axes of one kind are taken together; each group of
 * reduced axes, the last first, is one {@link ReductionPass} over outer × n × inner.
 */
record ReductionKernel(List<Integer> axes, Fold fold) implements Kernel {
  @Override
  public Step bind(Sizes sizes) {
    int[] shape = sizes.inputShape(0);
    List<int[]> groups = groups(shape);
    Buffer from = sizes.input(0);
    List<Step> passes = new ArrayList<>();
    int inner = 1;
    for (int g = groups.size() - 1; g >= 0; g--) {
      int length = groups.get(g)[0];
      if (groups.get(g)[1] == 0) {
        inner *= length;
        continue;
      }
      int outer = 1;
      boolean last = true;
      for (int before = 0; before < g; before++) {
        outer *= groups.get(before)[0];
        if (groups.get(before)[1] == 1) last = false;
      }
      Buffer to = last ? sizes.output(0) : sizes.workspace(outer * inner);
      passes.add(ReductionPass.bind(fold, from, to, outer, length, inner, sizes));
      from = to;
    }
    Step[] steps = passes.toArray(Step[]::new);
    return () -> {
      for (Step step : steps) step.run();
    };
  }

  /** Length and 1 for reduced, 0 for kept, of each group of neighbouring axes. */
  private List<int[]> groups(int[] shape) {
    List<int[]> groups = new ArrayList<>();
    for (int axis = 0; axis < shape.length; axis++) {
      int reduced = axes.contains(axis) ? 1 : 0;
      int[] open = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (open != null && open[1] == reduced) open[0] = Tensor.sizeOf(open[0], shape[axis]);
      else groups.add(new int[] {shape[axis], reduced});
    }
    return groups;
  }
}
