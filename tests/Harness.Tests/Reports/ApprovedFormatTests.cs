using System.Globalization;
using GradCheck.Reports.Formats;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>Every format whole, as it was read and approved; of whatever culture the machine is.</summary>
public sealed class ApprovedFormatTests
{
    [SetUp]
    public void UseACommaAsDecimalPoint()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = culture;
    }

    [TestCase("markdown", "md")]
    [TestCase("junit", "xml")]
    [TestCase("trx", "trx")]
    [TestCase("csv", "csv")]
    [TestCase("jsonl", "jsonl")]
    [TestCase("annotations", "txt")]
    public void Is_as_approved(string format, string extension) =>
        Approved.Compare($"class.{format}.{extension}", SmallClass.Text(format, SmallClass.All));

    [TestCase("gradescope")]
    [TestCase("prairielearn")]
    public void Is_as_approved_for_a_platform(string format) =>
        Approved.Compare(
            $"class.{format}.txt",
            string.Concat(SmallClass.Files(format, SmallClass.All).Select(file => $"{file.Path}\n{file.Text}"))
        );

    [Test]
    public void Knows_every_format_by_one_name() => Assert.That(AllFormats.All.Select(f => f.Name), Is.Unique);

    [Test]
    public void Writes_by_default_what_there_is() => Assert.That(AllFormats.Default, Is.SubsetOf(AllFormats.All.Select(f => f.Name)));
}
