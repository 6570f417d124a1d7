namespace GradCheck.Tests.Mistakes;

/// <summary>The right form of the gradient that the method is named after; the mistakes under it are made in this.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RightAttribute : Attribute;
