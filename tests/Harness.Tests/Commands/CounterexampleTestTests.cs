using System.Reflection;
using GradCheck.Commands;
using GradCheck.Commands.Options;
using GradCheck.Judging;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>What <c>replay --as-test</c> prints compiles in a student's project, fails there, and passes once the gradient is right.</summary>
public sealed class CounterexampleTestTests
{
    private static readonly string Right = Solutions.RightTwoLayerNet;

    private static IEnumerable<string> Samples => ["s05", "s06", "s07", "s08", "s09", "s10", "s11", "s12", "s16"];

    [TestCaseSource(nameof(Samples))]
    public void Fails_with_the_student_s_source_and_passes_with_a_right_one(string id)
    {
        string wrong = File.ReadAllText(Repository.PathOf("Submissions", id, "TwoLayerNet.cs"));
        var failures = Grade.One(Repository.PathOf("Submissions", id)).Gradients.Where(g => g.Counterexample is not null).ToList();
        Assert.That(failures, Is.Not.Empty);
        foreach (var failure in failures)
        {
            string test = CounterexampleTest.Render(failure, Grade.Exercise(failure.Exercise));

            Assert.That(Run(wrong, test), Is.Not.Null, $"{failure.Name} passes:\n{test}");
            Assert.That(Run(Right, test), Is.Null, $"{failure.Name} fails:\n{test}");
        }
    }

    [TestCase("return 2.0001 * x.PointwiseMultiply(yGrad);")]
    [TestCase("return 2 * x.PointwiseMultiply(yGrad) + 1e-5;")]
    [TestCase("return x.Map(_ => double.NaN);")]
    [TestCase("return x.Transpose() * yGrad;")]
    [TestCase("return Matrix<double>.Build.Dense(0, 0);")]
    [TestCase("var y = 2 * x.PointwiseMultiply(yGrad); yGrad[0, 0] = 7; return y;")]
    [TestCase("System.Threading.Thread.Sleep(-1); return x;")]
    public void Fails_with(string body)
    {
        string wrong = Solutions.Square(body);
        string test = CounterexampleTest.Render(Grade.Source(wrong).Gradients.Single(), Grade.Exercise("Square"));

        Assert.That(Run(wrong, test), Is.Not.Null, $"passes:\n{test}");
        Assert.That(Run(Solutions.RightSquare, test), Is.Null, test);
    }

    [Test]
    public void Is_as_approved() =>
        Approved.Compare(
            "Counterexample.txt",
            CounterexampleTest.Render(
                Grade.One(Repository.PathOf("Submissions", "s05")).Gradients.Single(g => g.Name == "B1Grad"),
                Grade.Exercise("TwoLayerNet")
            )
        );

    [Test]
    public void Is_refused_where_one_call_shows_nothing()
    {
        var failure = Grade.Square("return (calls++ + 2) * x.PointwiseMultiply(yGrad);", members: "private int calls;");

        Assert.That(failure.Outcome.Code(), Is.EqualTo("not-deterministic"));
        Assert.That(
            () => CounterexampleTest.Render(failure, Grade.Exercise("Square")),
            Throws.TypeOf<UsageException>().With.Message.StartsWith("XGrad answers the same case in two ways")
        );
    }

    // What it fails with; null where it passes.
    private static Exception? Run(string source, string test)
    {
        var method = NUnitProject
            .Compile(source, test)
            .GetTypes()
            .SelectMany(t => t.GetMethods())
            .Single(m => m.IsDefined(typeof(TestAttribute)));
        object fixture = Activator.CreateInstance(method.DeclaringType!)!;
        using (new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext())
            try
            {
                method.Invoke(fixture, null);
                return null;
            }
            catch (TargetInvocationException e)
            {
                return e.InnerException;
            }
    }
}
