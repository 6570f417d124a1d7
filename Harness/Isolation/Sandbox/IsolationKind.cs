namespace GradCheck.Isolation.Sandbox;

/// <summary>What stands between untrusted code and the machine. Options and results name it in lower case.</summary>
internal enum IsolationKind
{
    /// <summary>The strongest that works here.</summary>
    Auto,

    /// <summary>Namespaces of its own, too: a child sees the runtime and this program, and nothing else.</summary>
    Bubblewrap,

    /// <summary>
    /// A process with limits. On Linux it can change no file, reach no network and start no process, but it can read what its user can; elsewhere
    /// files and network are open.
    /// </summary>
    Process,
}

/// <summary>What an isolation amounts to on this machine.</summary>
internal static class IsolationFacts
{
    /// <summary>Bubblewrap or process: what <see cref="IsolationKind.Auto"/> means here.</summary>
    public static IsolationKind Here(this IsolationKind asked) =>
        asked != IsolationKind.Auto ? asked
        : Bubblewrap.Obstacle is null ? IsolationKind.Bubblewrap
        : IsolationKind.Process;

    /// <summary>Why children cannot be started this way, as a sentence; null where they can.</summary>
    public static string? Obstacle(this IsolationKind asked) => asked == IsolationKind.Bubblewrap ? Bubblewrap.Obstacle : null;

    /// <summary>As options and results spell it.</summary>
    public static string Name(this IsolationKind isolation) => isolation.ToString().ToLowerInvariant();

    /// <summary>What a child could still do, as the end of a sentence; null where nothing is left open.</summary>
    public static string? LeftOpen(this IsolationKind isolation) =>
        isolation.Here() == IsolationKind.Bubblewrap ? null
        : OperatingSystem.IsLinux() ? "a submission can read every file that you can"
        : "a submission can read and write every file that you can, and use the network";
}
