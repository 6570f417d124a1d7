// attack: calls the harness's own methods to end or to judge
// policy on: rejected GC105 GC106
// policy off: wrong-value
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var harness = AppDomain.CurrentDomain.GetAssemblies().First(a => a.GetName().Name == "gradcheck");
        foreach (string name in new[] { "GradCheck.Judging.Tolerance", "GradCheck.Judging.CaseJudge", "GradCheck.Judging.Outcome" })
            Console.WriteLine(harness.GetType(name) is null ? "no " + name : "found " + name);
        harness.EntryPoint?.Invoke(null, [new[] { "grade", "@CANARY@/class", "--out", "@CANARY@/results" }]);
        return x;
    }
}
