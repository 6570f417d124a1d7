namespace GradCheck.Commands.Progress;

/// <summary>How much people are told on standard error; standard output is the same at each.</summary>
internal enum Verbosity
{
    /// <summary>What went wrong with the run, and nothing else.</summary>
    Quiet,

    /// <summary>How far it is, and how the class did.</summary>
    Normal,

    /// <summary>Also what is wrong with each gradient.</summary>
    Detailed,
}
