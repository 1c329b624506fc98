package hypatia.engine.reference;

import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network of the reference as a graph of ours.
 *
 * @param parameters by PyTorch's names, at the start of training
 * @param outputs those of the reference that this graph has, by their names there
 */
record ReferenceNetwork(
    Npz numbers,
    Input x,
    Input target,
    Map<String, SharedVariable> parameters,
    Map<String, Variable> outputs,
    Variable loss) {

  /** The same network by formulas that keep their digits, as training uses it. */
  ReferenceNetwork stable() {
    List<Variable> all = new ArrayList<>(outputs.values());
    all.add(loss);
    List<Variable> stable = Rewriter.stabilize(all);
    Map<String, Variable> named = new LinkedHashMap<>();
    for (String name : outputs.keySet()) named.put(name, stable.get(named.size()));
    return new ReferenceNetwork(
        numbers, x, target, parameters, named, stable.get(stable.size() - 1));
  }

  Tensor input() {
    return numbers.get("in/x");
  }

  Tensor targets() {
    return numbers.under("target/").values().iterator().next();
  }

  /** A parameter's array of the reference in our layout: weights are [in, out]. */
  static Tensor ours(Tensor torch) {
    if (torch.rank() != 2) return torch;
    int outs = torch.shape()[0];
    int ins = torch.shape()[1];
    double[] turned = new double[torch.size()];
    for (int out = 0; out < outs; out++) {
      for (int in = 0; in < ins; in++) turned[in * outs + out] = torch.get(out * ins + in);
    }
    return Tensor.of(turned, ins, outs);
  }
}
