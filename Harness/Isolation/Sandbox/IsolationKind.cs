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
