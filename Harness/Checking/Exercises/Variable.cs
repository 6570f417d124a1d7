using GradCheck.Fixtures;

namespace GradCheck.Exercises;

/// <summary>
/// One named value of an exercise. <see cref="Index"/> is its place among the values of a case.
/// An input has a declared shape (and perhaps a domain); what a step makes has the shape that the step gives it.
/// </summary>
internal sealed class Variable(int index, string name, Shape? declared, DomainAttribute? domain)
{
    public int Index => index;

    public string Name => name;

    public Shape? Declared => declared;

    public DomainAttribute? Domain => domain;

    public bool IsInput => Declared is not null;

    /// <summary>The name of its gradient, as methods and results call it: <c>W2Grad</c>.</summary>
    public string GradientName => Name + "Grad";

    /// <summary>The name as a parameter: <c>w2</c>.</summary>
    public string ParameterName => char.ToLowerInvariant(Name[0]) + Name[1..];

    public override string ToString() => Name;
}
