using GradCheck.Diagnosis.Facts;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A minus sign lost, or one too many.</summary>
internal sealed class SignFlipped : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        [
            new(
                new Finding(
                    "sign-flipped",
                    $"{symptoms.Gradient.Name} is right but for its sign: every entry is the negative of what finite differences say.",
                    $"If one entry of {symptoms.Gradient.Of} grows a little, does what follows grow or shrink? Follow the minus signs."
                ),
                e => e.Is(-e.Numeric)
            ),
        ];
}
