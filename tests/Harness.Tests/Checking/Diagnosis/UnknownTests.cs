using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>What is said where no mistake can be named is true, and asks for what would help.</summary>
public sealed class UnknownTests
{
    [TestCase("return null!;", "XGrad returned no matrix with numbers in it.", "end with a return")]
    [TestCase("return x.Map(_ => double.NaN);", "XGrad holds NaN or infinity where a number is expected.", "a division by 0")]
    [TestCase(
        "throw new System.InvalidOperationException();",
        "XGrad ends in an exception wherever it is wrong, before it returns anything.",
        "sizes and indices in that line"
    )]
    [TestCase(
        "return (x.RowCount > 20 ? 1 : 2) * x.PointwiseMultiply(yGrad);",
        "XGrad is right at every rung below large, and wrong there.",
        "limited in size"
    )]
    [TestCase("return x.PointwiseSin();", "No usual mistake explains XGrad: ", "on paper")]
    public void Says_what_came_back_and_where(string body, string message, string hint)
    {
        var diagnosis = Grade.Square(body).Diagnosis!;

        Assert.Multiple(() =>
        {
            Assert.That(diagnosis.Code, Is.EqualTo("unknown"));
            Assert.That(diagnosis.Message, Does.StartWith(message));
            Assert.That(diagnosis.Hint, Does.Contain(hint));
        });
    }
}
