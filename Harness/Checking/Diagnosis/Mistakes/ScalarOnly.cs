using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Derived with scalars, and not generalised: what is left to say where no other mistake explains the numbers.</summary>
internal static class ScalarOnly
{
    public static Finding? Find(Symptoms symptoms)
    {
        var rungs = symptoms.Verdict.Rungs;
        bool isRightAtScalar = rungs.Any(r => r.Rung.Growth == Growth.None && r.Outcome == Outcome.Pass);
        var wrong = rungs.Where(r => r.Rung.Growth == Growth.One && r.Outcome.Passed() == false).Select(r => r.Rung.Name).ToList();
        if (!isRightAtScalar || wrong.Count == 0 || symptoms.Verdict.WasRightAtThatShape)
            return null;
        string which = string.Join(" or ", wrong);
        var sizes = symptoms.Exercise.Forward.Sizes;
        int smallest = sizes.Smallest[wrong[0]];
        return new Finding(
            "scalar-only",
            $"{symptoms.Gradient.Name} is right {(sizes.BeginAtOne ? "while every dimension is 1" : $"at the smallest shapes, {sizes.Smallest}")}, and wrong once {which} grows.",
            $"Write one entry of {symptoms.Gradient.Of} with its indices. What changes in your formula when {which} is {smallest + 1} instead of {smallest}?"
        );
    }
}
