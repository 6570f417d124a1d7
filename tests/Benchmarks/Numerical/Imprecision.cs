using GradCheck.Benchmarks.Catalogue;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Students;
using GradCheck.Tests.Quotients;

namespace GradCheck.Benchmarks.Numerical;

/// <summary>A way in which an honest formula is off by more than rounding.</summary>
internal sealed record Imprecision(string Name, Func<RightForm, Gradient, Case, Answer> Answer)
{
    private const double Epsilon = 1e-9;
    private const double RoundedConstant = 1 + 2e-8;

    public static IReadOnlyList<Imprecision> All { get; } =
    [
        new("1e-9 added to every real argument but upstreams", (form, gradient, drawn) => Called(form, gradient, drawn, PlusEpsilon)),
        new(
            "a factor that is rounded to eight digits",
            (form, gradient, drawn) => Returned(form, gradient, drawn, v => v * RoundedConstant)
        ),
        new("arguments in single precision", (form, gradient, drawn) => Called(form, gradient, drawn, (_, v) => (float)v)),
        new("the result in single precision", (form, gradient, drawn) => Returned(form, gradient, drawn, v => (float)v)),
    ];

    private static double PlusEpsilon(BackwardParameter parameter, double value) =>
        parameter.IsUpstream || parameter.Variable.Domain is BinaryAttribute or WholeAttribute ? value : value + Epsilon;

    private static Answer Called(RightForm form, Gradient gradient, Case drawn, Func<BackwardParameter, double, double> argument)
    {
        var arguments = gradient.Method.Parameters.Zip(drawn.ArgumentsOf(gradient.Method), (p, t) => t.Map(v => argument(p, v)));
        return StudentCode.Call(form.Instance, gradient.Method.Method, [.. arguments]);
    }

    private static Answer Returned(RightForm form, Gradient gradient, Case drawn, Func<double, double> entry)
    {
        var right = form.Returned(drawn, gradient.Method).Tensors[gradient.Position]!;
        return JudgedStudent.Answer(gradient, right.Map(entry));
    }
}
