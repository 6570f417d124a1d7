using GradCheck.Diagnosis.Facts;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The upstream gradient went into a matrix product as it came, without the derivative of what lies between.</summary>
internal sealed class HalfwayProduct : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms.Gradient.Upstreams.Length != 1 || NotElementwise.IsElementwise(symptoms)
            ? []
            : from factor in Product.Factors(symptoms)
            where Product.Right(symptoms, 0, factor.Of) is null
            from form in Product.Forms
            select new Hypothesis(Finding(symptoms, factor.Name), e => e.HasRightShape && form.Explains(e, factor.Of(e)));

    private static Finding Finding(Symptoms symptoms, string factor)
    {
        var upstream = symptoms.Gradient.Upstreams[0];
        return new Finding(
            "missing-local-derivative",
            $"{symptoms.Gradient.Name} is a matrix product of {upstream.ParameterName}Grad as it came and {factor}: something between the two is not differentiated.",
            $"Through which functions does {symptoms.Gradient.Of} reach {upstream}, one after the other? Each has a derivative of its own."
        );
    }
}
