using System.Globalization;
using GradCheck.Explaining;
using GradCheck.Reports;
using GradCheck.Tests.Support;
using NUnit.Framework;
using Spectre.Console;

namespace GradCheck.Tests.Checking.Explaining;

/// <summary>Whole pages as they were read and approved; of whatever culture the machine is.</summary>
public sealed class ApprovedExplanationTests
{
    // Not by name: without ICU there is none but the invariant one.
    [SetUp]
    public void UseACommaAsDecimalPoint()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = culture;
    }

    [TestCase("TwoLayerNet.B2Grad")]
    [TestCase("TwoLayerNet.A2Grad")]
    [TestCase("TwoLayerNet.W2Grad")]
    [TestCase("Softmax.XGrad")]
    public void Is_as_approved_in_Markdown(string gradient) =>
        Approved.Compare($"{gradient}.md", ExplanationMarkdown.Render(ExplanationPage.Render(Explained.Of(gradient))));

    [TestCase("TwoLayerNet.A2Grad")]
    [TestCase("TwoLayerNet.W1Grad")]
    public void Is_as_approved_in_a_terminal_of_80_columns(string gradient)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = 80;

        console.Write(ExplanationReport.Render(ExplanationPage.Render(Explained.Of(gradient))));

        // What stands to the right of the last letter is nothing that anybody reads.
        var lines = text.ToString().Split('\n').Select(l => l.TrimEnd()).ToList();
        Assert.That(lines.Max(l => l.Length), Is.LessThanOrEqualTo(80));
        Approved.Compare($"{gradient}.txt", string.Join('\n', lines));
    }
}
