using GradCheck.Explaining;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

public sealed class NumeralTests
{
    [TestCase(0, "0")]
    [TestCase(-1e-15, "0")]
    [TestCase(1.0000000000000002, "1")]
    [TestCase(-0.25, "-0.25")]
    [TestCase(2.0 / 3, "0.6667")]
    [TestCase(-0.00025, "-2.5e-4")]
    [TestCase(1234567, "1.23e6")]
    [TestCase(double.NaN, "?")]
    public void Numbers_are_short(double number, string text) => Assert.That(Numeral.Render(number), Is.EqualTo(text));
}
