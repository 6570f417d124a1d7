namespace GradCheck.Cases;

/// <summary>One step of the shape ladder. <paramref name="Growth"/> says which dimensions exceed 1.</summary>
internal sealed record Rung(string Name, Growth Growth)
{
    /// <summary>As a test is named: <c>scalar</c>, <c>N grown</c>, <c>matrix</c>.</summary>
    public string Title => Growth == Growth.One ? $"{Name} grown" : Name;
}
