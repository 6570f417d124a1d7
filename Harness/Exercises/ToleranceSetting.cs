namespace GradCheck.Exercises;

/// <summary>What an exercise, or a run, sets of the tolerance; null leaves that number to whoever is asked next.</summary>
internal sealed record ToleranceSetting(double? Relative = null, double? Absolute = null)
{
    /// <summary>What <see cref="IsAllowed"/> allows, in words.</summary>
    public const string Range = "a number from 0 to below 1";

    /// <summary>From 1 on, zero would be as good as any answer.</summary>
    public static bool IsAllowed(double tolerance) => tolerance is >= 0 and < 1;
}
