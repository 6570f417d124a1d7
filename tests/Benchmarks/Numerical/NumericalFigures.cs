using System.Runtime.InteropServices;

namespace GradCheck.Benchmarks.Numerical;

/// <summary>What was counted.</summary>
internal sealed class NumericalFigures
{
    private readonly Dictionary<string, Formulas> imprecise = [];
    private readonly Dictionary<string, Formulas> hard = [];

    /// <summary>Right gradients at cases as grading draws them.</summary>
    public Formulas Right { get; } = new();

    public QuotientTally Quotients { get; } = new();

    /// <summary>By what makes them so.</summary>
    public IReadOnlyDictionary<string, Formulas> ImpreciseFormulas => imprecise;

    /// <summary>By the kind of their inputs.</summary>
    public IReadOnlyDictionary<string, Formulas> HardInputs => hard;

    public Formulas Imprecise(string name) => Of(imprecise, name);

    public Formulas Hard(string name) => Of(hard, name);

    private static Formulas Of(Dictionary<string, Formulas> formulas, string name) =>
        CollectionsMarshal.GetValueRefOrAddDefault(formulas, name, out _) ??= new Formulas();
}
