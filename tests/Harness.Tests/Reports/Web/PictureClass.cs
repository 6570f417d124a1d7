using GradCheck.Grading.Results;

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
        index == 10 ? Records.Rejected(name) : Records.Graded(name, [.. Mistakes(index)]);

    private static IEnumerable<GradientResult> Mistakes(int index)
    {
        if (index % 2 == 1)
            yield return Mistake("B1Grad", "missing-sum", index % 4 == 1 ? "wrong-shape" : "wrong-value");
        if (index % 3 == 2)
            yield return Mistake("B2Grad", "missing-sum", "wrong-shape");
        if (index % 5 == 3)
            yield return Mistake("W1Grad", "transposed", "wrong-shape");
        if (index % 6 == 4)
            yield return Mistake("O2Grad", "missing-batch-mean", "wrong-value");
        if (index % 7 == 5)
            yield return Mistake("A1Grad", "ignores-upstream", "wrong-value");
        if (index == 8)
            yield return Records.Wrong("XGrad", "timed-out");
        if (index is 14 or 21)
            yield return Records.Wrong("O1Grad", "threw");
        if (index > 20)
            yield return Records.Wrong("XGrad", "not-implemented");
    }

    private static GradientResult Mistake(string name, string code, string outcome) =>
        Records.WrongValue(name) with
        {
            Outcome = outcome,
            Diagnosis = new DiagnosisResult(code, "", ""),
        };
}
