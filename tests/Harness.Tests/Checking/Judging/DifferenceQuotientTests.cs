using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Mistakes;
using GradCheck.Tests.Quotients;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>A difference quotient of the forward pass gets a note; a formula does not, however imprecise it is.</summary>
public sealed class DifferenceQuotientTests
{
    private static readonly Dictionary<string, ReferenceSet> Sets = Grade.Settings.Catalogue.ToDictionary(
        e => e.Name,
        MistakeReferences.Of
    );

    // Linear, quadratic and curved steps; with and without an upstream; one entry and many.
    private static readonly string[] Several =
    [
        "AddBias.BGrad",
        "MatMul.WGrad",
        "Square.XGrad",
        "Sigmoid.XGrad",
        "Gelu.XGrad",
        "LayerNorm.XGrad",
        "SoftmaxCrossEntropy.ZGrad",
        "TwoLayerNet.O2Grad",
        "TwoLayerNet.B2Grad",
        "TwoLayerNet.W1Grad",
        "LstmStep.XGrad",
        "ScaledDotProductAttention.QGrad",
    ];

    private static IEnumerable<double> Steps => Scheme.Steps;

    private static IEnumerable<TestCaseData> Formulas =>
        from type in typeof(DifferenceQuotientTests).Assembly.GetTypes()
        where type.Namespace == "GradCheck.Tests.References" && !type.IsAbstract && !type.IsNested
        from set in Sets.Values
        where set.Exercise.Backward.IsAssignableFrom(type)
        select new TestCaseData(type, set.Exercise.Name).SetArgDisplayNames(type.Name);

    private static IEnumerable<TestCaseData> FormulasAsked => Corpus.Of(Formulas, nth: 5);

    private static IEnumerable<string> SeveralAsked => Corpus.Of(Several, nth: 3);

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(FormulasAsked))]
    public void Are_not_what_a_formula_is_taken_for(Type type, string name)
    {
        var noted =
            from gradient in Sets[name].Exercise.Gradients
            where IsNoted(JudgedStudent.Of(gradient, Sets[name], Calling(type, gradient)))
            select gradient.Name;

        Assert.That(noted, Is.Empty);
    }

    [Category(Corpus.Category)]
    [Test]
    public void Are_seen_at_any_usual_step([ValueSource(nameof(SeveralAsked))] string name, [ValueSource(nameof(Steps))] double step)
    {
        var gradient = Gradient(name);
        var verdict = Judged(gradient, drawn => Scheme.Central.Gradient(drawn, gradient, step));

        Assert.That(IsNoted(verdict));
        Assert.That(Notes.Create(verdict).Select(n => n.Code), Has.None.EqualTo("imprecise"), "one note on precision is enough");
    }

    [Test]
    public void Are_seen_where_each_output_is_differenced_alone(
        [Values("MatMul.WGrad", "Sigmoid.XGrad", "TwoLayerNet.W1Grad")] string name,
        [ValueSource(nameof(Steps))] double step
    )
    {
        var gradient = Gradient(name);
        Assert.That(IsNoted(Judged(gradient, drawn => Scheme.ByOutput.Gradient(drawn, gradient, step))));
    }

    [Category(Corpus.Category)]
    [Test]
    public void Are_not_what_a_float_is_taken_for([ValueSource(nameof(SeveralAsked))] string name) =>
        Assert.That(IsNoted(Altered(name, (drawn, gradient) => Entries(Right(drawn, gradient), v => (float)v))), Is.False);

    [Category(Corpus.Category)]
    [Test]
    public void Are_not_what_a_rounded_constant_is_taken_for([ValueSource(nameof(SeveralAsked))] string name)
    {
        var verdict = Altered(name, (drawn, gradient) => Entries(Right(drawn, gradient), v => v * (1 + 2e-8)));
        Assert.That(Notes.Create(verdict).Select(n => n.Code), Is.EqualTo(new[] { "imprecise" }));
    }

    [TestCase(1e-6)]
    [TestCase(1e-8)]
    [TestCase(1e-12)]
    public void Are_not_what_an_added_epsilon_is_taken_for(double epsilon)
    {
        var verdict = Altered(
            "CrossEntropy.O2Grad",
            (drawn, gradient) =>
            {
                var (o, y) = (drawn.Values[gradient.Of.Index], drawn.Values[drawn.Exercise.Forward.Find("Y")!.Index]);
                return RawMatrix.Create(
                    o.MapIndexed((n, k, v) => ((1 - y[n, k]) / (1 - v + epsilon) - y[n, k] / (v + epsilon)) / o.RowCount)
                );
            }
        );
        Assert.That(IsNoted(verdict), Is.False);
        Assert.That(verdict.Quotient!.Error.IsImprecise, "the epsilon was seen");
    }

    [Test]
    public void Change_no_outcome()
    {
        var gradient = Gradient("Sigmoid.XGrad");
        var (fine, coarse) = (Quotient(1e-5), Quotient(1e-8));
        Assert.That((fine.Outcome, IsNoted(fine)), Is.EqualTo((Outcome.Pass, true)));
        Assert.That((coarse.Outcome, IsNoted(coarse)), Is.EqualTo((Outcome.WrongValue, true)));

        GradientVerdict Quotient(double step) => Judged(gradient, drawn => Scheme.Central.Gradient(drawn, gradient, step));
    }

    [Test]
    public void Are_named_with_what_was_seen_and_what_else_it_may_be()
    {
        var gradient = Gradient("MatMul.WGrad");
        var verdict = Judged(gradient, drawn => Scheme.Central.Gradient(drawn, gradient, 1e-5));

        Assert.That(
            Notes.Create(verdict).Single().Message,
            Does.Match(
                @"^WGrad may be a difference quotient of the forward pass, not a formula: half of its entries are off by more than \de-1[01] of themselves, "
                    + @"and between inputs 9e-13 apart it jumps by \de-1[01] of its largest entry, as with a step of about 1e-[456]; .* no proof, and costs no points\. Read the method\.$"
            )
        );
    }

    [Test]
    public void Are_not_looked_for_in_a_precise_gradient()
    {
        var calls = new List<Case>();
        var gradient = Gradient("TwoLayerNet.W1Grad");
        Judged(
            gradient,
            drawn =>
            {
                calls.Add(drawn);
                return Right(drawn, gradient);
            }
        );
        Assert.That(calls.Select(c => c.Key), Is.Unique.And.None.Contains("nearby"));
    }

    [Test]
    public void Are_not_looked_for_in_a_wrong_gradient() =>
        Assert.That(Altered("MatMul.WGrad", (drawn, gradient) => Entries(Right(drawn, gradient), v => 2 * v)).Quotient!.Jitter, Is.Null);

    [Test]
    public void Are_not_named_where_the_method_fails_when_it_is_asked_again()
    {
        var gradient = Gradient("Sigmoid.XGrad");
        var verdict = JudgedStudent.Of(
            gradient,
            Sets["Sigmoid"],
            drawn =>
                drawn.Key.Contains("nearby", StringComparison.Ordinal)
                    ? new Answer.Crashed("it had enough")
                    : JudgedStudent.Answer(gradient, Scheme.Central.Gradient(drawn, gradient, 1e-5))
        );
        Assert.That((verdict.Outcome, IsNoted(verdict)), Is.EqualTo((Outcome.Pass, false)));
    }

    private static bool IsNoted(GradientVerdict verdict) => Notes.Create(verdict).Any(n => n.Code == JudgedStudent.Note);

    private static Gradient Gradient(string name) => Sets[name.Split('.')[0]].Exercise.Gradient(name.Split('.')[1]);

    private static GradientVerdict Altered(string name, Func<Case, Gradient, RawMatrix> value)
    {
        var gradient = Gradient(name);
        return Judged(gradient, drawn => value(drawn, gradient));
    }

    private static GradientVerdict Judged(Gradient gradient, Func<Case, RawMatrix> value)
    {
        var set = Sets.Values.Single(s => s.Exercise.Gradients.Contains(gradient));
        return JudgedStudent.Of(gradient, set, drawn => JudgedStudent.Answer(gradient, value(drawn)));
    }

    private static RawMatrix Right(Case drawn, Gradient gradient)
    {
        var type = (Type)Formulas.First(f => (string)f.Arguments[1]! == drawn.Exercise.Name).Arguments[0]!;
        return ((Answer.Returned)Calling(type, gradient)(drawn)).Matrices[gradient.Position]!;
    }

    private static Ask Calling(Type type, Gradient gradient)
    {
        object instance = Activator.CreateInstance(type)!;
        return drawn => StudentCode.Call(instance, gradient.Method.Method, drawn.ArgumentsOf(gradient.Method));
    }

    private static RawMatrix Entries(RawMatrix matrix, Func<double, double> entry) =>
        matrix with
        {
            Values = [.. matrix.Values!.Select(entry)],
        };
}
