using GradCheck.Students;
using GradCheck.Submissions;
using GradCheck.Verification;
using NUnit.Framework;

namespace GradCheck.Tests.Verification;

public sealed class MutantFactoryTests
{
    private const string Right = """
        public class Mine : ISquare
        {
            public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) =>
                Twice(yGrad).PointwiseMultiply(x);

            private static Matrix<double> Twice(Matrix<double> m) => m * 2;
        }
        """;

    [Test]
    public void Says_where_a_bug_is_and_what_it_may_reach()
    {
        var mutants = Factory(Right).All();

        Assert.Multiple(() =>
        {
            var factor = mutants.Single(m => m is { Label: "drops a factor", After: "x" });
            Assert.That(
                (factor.Line, factor.Before, factor.Class, factor.Method),
                Is.EqualTo((4, "Twice(yGrad).PointwiseMultiply(x)", "Mine", "XGrad"))
            );
            var helper = mutants.Single(m => m is { Label: "drops a factor", After: "m" });
            Assert.That((helper.Line, helper.Class, helper.Method), Is.EqualTo((6, "Mine", (string?)null)));
        });
    }

    [Test]
    public void Takes_bugs_in_another_class_for_bugs_of_every_solution()
    {
        var mutant = Factory(Right + "static class Other { static double Half(double a) => a / 2; }")
            .All()
            .Single(m => m.Before == "a / 2" && m.After == "a");

        Assert.That((mutant.Class, mutant.Method), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public void Makes_no_source_twice()
    {
        var sources = Factory(Right).All().Select(m => m.Source.Text[m.Source.Text.IndexOf('{')..]).ToList();

        Assert.That(sources, Is.Unique);
    }

    [TestCase("class Mine { }", "namespace Unmutated { class Mine { } }")]
    [TestCase("namespace A.B; class Mine { }", "namespace A.B.Unmutated; class Mine { }")]
    [TestCase("namespace A { class Mine { } }", "namespace A.Unmutated { class Mine { } }")]
    [TestCase("using System; class Mine { } class Other { }", "using System; namespace Unmutated { class Mine { } class Other { } }")]
    [TestCase("global using System; class Mine { }", " using System; namespace Unmutated { class Mine { } }")]
    [TestCase("[assembly: Some] class Mine { }", " namespace Unmutated { class Mine { } }")]
    public void Gives_a_source_a_namespace_of_its_own(string source, string inside) =>
        Assert.That(Factory(source).Original().Text, Is.EqualTo(inside));

    [Test]
    public void Leaves_the_other_forms_of_the_solution_out()
    {
        string source = Right + Right.Replace("Mine", "Other", StringComparison.Ordinal);

        var mutant = Factory(source, "Mine", "Other").All()[0];

        Assert.That(mutant.Source.Text, Does.Contain("class Mine").And.Not.Contain("class Other"));
    }

    [Test]
    public void Keeps_the_other_forms_where_one_uses_another()
    {
        string source =
            Right
            + "public class Other : ISquare { public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => new Mine().XGrad(yGrad, x); }";

        Assert.That(
            Factory(source, "Mine", "Other").All().Select(m => m.Source.Text),
            Is.All.Contain("class Mine").And.All.Contain("class Other")
        );
    }

    private static MutantFactory Factory(string source, params string[] classes)
    {
        var at = new SourceLocation("Mine.cs", 1);
        var solutions = (classes.Length == 0 ? ["Mine"] : classes).Select(c => new StudentClass(
            "ISquare",
            c,
            at,
            null,
            [new StudentMethod("XGrad", at)]
        ));
        return new MutantFactory(new SourceFile("Mine.cs", source), [.. solutions]);
    }
}
