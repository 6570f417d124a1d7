namespace GradCheck.Isolation.Policy;

/// <summary>Why something may not be used, and what to use instead.</summary>
/// <param name="Id">One of <see cref="PolicyIds"/>.</param>
/// <param name="Why">What goes behind "is not allowed:".</param>
/// <param name="Instead">A sentence.</param>
internal sealed record Refusal(string Id, string Why, string Instead)
{
    /// <param name="what">What may not be used, as the student would call it.</param>
    public string Sentence(string what) => $"{what} is not allowed: {Why}. {Instead}.";
}
