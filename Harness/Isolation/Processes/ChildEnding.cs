using System.Globalization;

namespace GradCheck.Isolation.Processes;

/// <summary>Why a child did not reply.</summary>
/// <param name="Reason">What is known of it, as the end of a sentence.</param>
internal sealed record ChildEnding(string Reason, bool IsTimeout = false, bool IsOutOfMemory = false, bool IsStackOverflow = false)
{
    /// <summary>Whether a busy machine may have brought it about, and not what the child ran.</summary>
    public bool IsDoubtful { get; init; }

    // 128 + the signal's number is what .NET reports of a process that a signal ended.
    private const int Aborted = 128 + 6;
    private const int Killed = 128 + 9;
    private const int SegmentationFault = 128 + 11;
    private const int BadSystemCall = 128 + 31;
    private const int WindowsStackOverflow = unchecked((int)0xC00000FD);

    /// <param name="isDoubtful">Whether the child was without the processor for a part of its time.</param>
    public static ChildEnding TimedOut(bool isDoubtful) => new("its time was up", IsTimeout: true) { IsDoubtful = isDoubtful };

    public static ChildEnding SentNoReply { get; } = new("it was ended, since it sent something that is no reply");

    public static ChildEnding PrintedTooMuch { get; } =
        new($"it printed more than the {CappedText.MostPrinted >> 20} million characters that it may");

    /// <param name="errorText">What the process wrote to standard error; a runtime that gives up says why there.</param>
    public static ChildEnding From(int exitCode, string errorText)
    {
        if (errorText.Contains("Out of memory.", StringComparison.Ordinal))
            return new ChildEnding("it ran out of memory", IsOutOfMemory: true);
        if (errorText.StartsWith("Stack overflow.", StringComparison.Ordinal) || exitCode == WindowsStackOverflow)
            return new ChildEnding("the stack overflowed: a method calls itself without an end", IsStackOverflow: true);
        return new ChildEnding(
            exitCode switch
            {
                Aborted => "the runtime aborted it (SIGABRT)",
                Killed => "it was killed (SIGKILL)",
                BadSystemCall => "it made a system call that no program of this machine makes (SIGSYS)",
                SegmentationFault => "it touched memory that is not its own (SIGSEGV)",
                _ => string.Create(CultureInfo.InvariantCulture, $"the process ended itself with exit code {exitCode}"),
            }
        )
        {
            // What a machine does that has no memory left.
            IsDoubtful = exitCode == Killed,
        };
    }
}
