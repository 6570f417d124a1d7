using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>What is left to say where no mistake explains what came back, or nothing came back that could be compared.</summary>
internal static class Unknown
{
    public static Finding Create(Symptoms symptoms)
    {
        string name = symptoms.Gradient.Name;
        var failing = symptoms.Failing.ToList();
        return symptoms.Verdict.Outcome switch
        {
            Outcome.NotFinite => new Finding(
                "unknown",
                $"{name} holds NaN or infinity where a number is expected.",
                "Which step makes it: a division by 0, the logarithm of 0 or less, the exponential of a large number?"
            ),
            _ when failing.Count == 0 && symptoms.Verdict.Deciding.Rung.Growth == Growth.Large => new Finding(
                "unknown",
                $"{name} is right at every rung below large, and wrong there.",
                "Is anything in your method limited in size (a loop's bound, an array, a condition), or do small errors add up?"
            ),
            Outcome.Threw when failing.TrueForAll(e => e.Threw) => new Finding(
                "unknown",
                $"{name} ends in an exception wherever it is wrong, before it returns anything.",
                "What do the sizes and indices in that line come to at the smallest case?"
            ),
            _ when failing.Count == 0 => new Finding(
                "unknown",
                $"{name} returned no matrix with numbers in it.",
                "Does every way through your method end with a return of the matrix that you made?"
            ),
            _ => new Finding(
                "unknown",
                $"No usual mistake explains {name}: it is not the right gradient with another sign, factor, order of rows and columns, sum, upstream or added term.",
                "Work the smallest case on paper: how much does the end result change when the one entry changes a little?"
            ),
        };
    }
}
