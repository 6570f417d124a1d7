namespace GradCheck.Testing;

/// <summary>One gradient at one rung.</summary>
public sealed class LadderTest
{
    private readonly Func<LadderResult> run;

    internal LadderTest(string name, Func<LadderResult> run)
    {
        Name = name;
        this.run = run;
    }

    /// <summary>Reads like the ladder: <c>W2Grad (N grown)</c>.</summary>
    public string Name { get; }

    /// <summary>Runs the student's method at the rung's cases and judges the answers.</summary>
    public LadderResult Run() => run();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
