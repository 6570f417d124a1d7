namespace GradCheck.Fixtures;

/// <summary>What the entries of an input are drawn from. An input without one is drawn from the standard normal distribution.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class DomainAttribute : Attribute;
