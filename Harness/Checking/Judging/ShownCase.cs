using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Judging;

/// <summary>The numbers of a case, for people to read: what the method was given, what it returned, what finite differences say.</summary>
/// <param name="Inputs">By the method's parameters.</param>
/// <param name="Analytic">The student's; null where there are none to show.</param>
internal sealed record ShownCase(IReadOnlyDictionary<string, Tensor> Inputs, Tensor? Analytic, Tensor Numeric)
{
    // More numbers than this are not read by anyone.
    private const int MostEntries = 300;

    /// <summary>Null where the numbers are too many to read, or are not known entry by entry.</summary>
    public static ShownCase? Create(Gradient gradient, CaseVerdict verdict)
    {
        var arguments = gradient.Method.Parameters.Zip(verdict.Case.ArgumentsOf(gradient.Method)).ToList();
        if (verdict.Reference[gradient] is not EntryReference numeric || arguments.Sum(a => a.Second.Count) > MostEntries)
            return null;
        var analytic = (verdict.Answer as Answer.Returned)?.Tensors.ElementAtOrDefault(gradient.Position);
        return new ShownCase(
            arguments.ToDictionary(a => a.First.Name, a => a.Second),
            analytic is { IsKnown: true, Count: <= MostEntries } ? analytic : null,
            numeric.ToTensor()
        );
    }
}
