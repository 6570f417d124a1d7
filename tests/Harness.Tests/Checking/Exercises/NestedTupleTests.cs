using GradCheck.Exercises;
using GradCheck.Students;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class NestedTupleTests
{
    [TestCase(typeof(ISeven), 7)]
    [TestCase(typeof(IEight), 8)]
    [TestCase(typeof(IFifteen), 15)]
    [TestCase(typeof(ITwenty), 20)]
    public void Reads_tuples_that_the_compiler_nests(Type backward, int count)
    {
        var gradients = ReadFrom.Gradients(backward, typeof(Many)).OrderBy(g => g.Position).ToList();
        Assert.That(string.Concat(gradients.Select(g => g.Of.Name)), Is.EqualTo("ABCDEFGHIJKLMNOPQRST"[..count]));
        Assert.That(gradients.Select(g => g.Position), Is.EqualTo(Enumerable.Range(0, count)));
    }

    [Test]
    public void Calls_a_method_that_returns_one()
    {
        var method = ReadFrom.Gradients(typeof(IEight), typeof(Many))[0].Method;
        var answer = (Answer.Returned)StudentCode.Call(new OneToEight(), method.Method, [new Tensor([1, 1], [10])]);
        Assert.That(answer.Tensors.Select(t => t![0]), Is.EqualTo(new[] { 10, 20, 30, 40, 50, 60, 70, 80 }));
    }

    [Test]
    public void Refuses_a_tuple_of_more_than_twenty() =>
        Assert.That(
            ReadFrom.RefusalOf(typeof(ITwentyOne), typeof(Many)),
            Does.StartWith("ITwentyOne.Backward does not return gradients: make it return a tuple of up to 20 ")
        );

    private static class Many
    {
        public static double Y(
            double a,
            double b,
            double c,
            double d,
            double e,
            double f,
            double g,
            double h,
            double i,
            double j,
            double k,
            double l,
            double m,
            double n,
            double o,
            double p,
            double q,
            double r,
            double s,
            double t,
            double u
        ) => a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u;
    }

    private interface ISeven
    {
        (double AGrad, double BGrad, double CGrad, double DGrad, double EGrad, double FGrad, double GGrad) Backward(double yGrad);
    }

    private interface IEight
    {
        (double AGrad, double BGrad, double CGrad, double DGrad, double EGrad, double FGrad, double GGrad, double HGrad) Backward(
            double yGrad
        );
    }

    private interface IFifteen
    {
        (
            double AGrad,
            double BGrad,
            double CGrad,
            double DGrad,
            double EGrad,
            double FGrad,
            double GGrad,
            double HGrad,
            double IGrad,
            double JGrad,
            double KGrad,
            double LGrad,
            double MGrad,
            double NGrad,
            double OGrad
        ) Backward(double yGrad);
    }

    private interface ITwenty
    {
        (
            double AGrad,
            double BGrad,
            double CGrad,
            double DGrad,
            double EGrad,
            double FGrad,
            double GGrad,
            double HGrad,
            double IGrad,
            double JGrad,
            double KGrad,
            double LGrad,
            double MGrad,
            double NGrad,
            double OGrad,
            double PGrad,
            double QGrad,
            double RGrad,
            double SGrad,
            double TGrad
        ) Backward(double yGrad);
    }

    private interface ITwentyOne
    {
        (
            double AGrad,
            double BGrad,
            double CGrad,
            double DGrad,
            double EGrad,
            double FGrad,
            double GGrad,
            double HGrad,
            double IGrad,
            double JGrad,
            double KGrad,
            double LGrad,
            double MGrad,
            double NGrad,
            double OGrad,
            double PGrad,
            double QGrad,
            double RGrad,
            double SGrad,
            double TGrad,
            double UGrad
        ) Backward(double yGrad);
    }

    private sealed class OneToEight : IEight
    {
        public (double AGrad, double BGrad, double CGrad, double DGrad, double EGrad, double FGrad, double GGrad, double HGrad) Backward(
            double yGrad
        ) => (yGrad, 2 * yGrad, 3 * yGrad, 4 * yGrad, 5 * yGrad, 6 * yGrad, 7 * yGrad, 8 * yGrad);
    }
}
