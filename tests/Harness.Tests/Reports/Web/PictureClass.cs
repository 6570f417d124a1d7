using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Tests.Reports.Web;

/// <summary>A class as it may be in the middle of a term, for the README's picture. The names are made up.</summary>
internal static class PictureClass
{
    private static readonly string[] Names =
    [
        "adeyemi-tola",
        "bauer-jonas",
        "castillo-ines",
        "dubois-camille",
        "eriksson-nils",
        "fischer-mara",
        "gupta-rohan",
        "haddad-lina",
        "ivanova-daria",
        "jensen-freja",
        "kowalski-piotr",
        "lindqvist-ebba",
        "moreau-hugo",
        "nakamura-sora",
        "okafor-chidi",
        "petrov-anton",
        "quispe-luz",
        "rossi-giulia",
        "santos-rafael",
        "tanaka-yui",
        "ueda-ren",
        "vasquez-mateo",
        "weber-lea",
        "yilmaz-deniz",
    ];

    public static IReadOnlyList<SubmissionResult> All { get; } = [.. Names.Select(Of)];

    private static SubmissionResult Of(string name, int index) =>
        index == 10 ? PageRecords.Rejected(name) : PageRecords.Graded(name, [.. Mistakes(index)]);

    private static IEnumerable<GradientResult> Mistakes(int index)
    {
        if (index % 2 == 1)
            yield return Mistake("B1Grad", "missing-sum", index % 4 == 1 ? Outcome.WrongShape : Outcome.WrongValue);
        if (index % 3 == 2)
            yield return Mistake("B2Grad", "missing-sum", Outcome.WrongShape);
        if (index % 5 == 3)
            yield return Mistake("W1Grad", "transposed", Outcome.WrongShape);
        if (index % 6 == 4)
            yield return Mistake("O2Grad", "missing-batch-mean", Outcome.WrongValue);
        if (index % 7 == 5)
            yield return Mistake("A1Grad", "ignores-upstream", Outcome.WrongValue);
        if (index == 8)
            yield return PageRecords.Wrong("XGrad", Outcome.TimedOut);
        if (index is 14 or 21)
            yield return PageRecords.Wrong("O1Grad", Outcome.Threw);
        if (index > 20)
            yield return PageRecords.Wrong("XGrad", Outcome.NotImplemented);
    }

    private static GradientResult Mistake(string name, string code, Outcome outcome) =>
        PageRecords.WrongValue(name) with
        {
            Outcome = outcome,
            Diagnosis = new DiagnosisResult(code, "", ""),
        };
}
