using System.Text;

namespace GradCheck.Isolation.Processes;

/// <summary>Reads a child's stream, so that the child never blocks, and keeps the beginning. A child that prints without an end is ended.</summary>
internal sealed class CappedText
{
    /// <summary>What is kept of a stream, in characters.</summary>
    public const int MostCharacters = 16_384;

    /// <summary>What a child may print to a stream, in characters.</summary>
    public const int MostPrinted = 16 << 20;

    // What a killed child's own children still hold open is not waited for.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly StringBuilder text = new();
    private readonly Thread thread;

    /// <param name="end">Ends the child.</param>
    public CappedText(TextReader reader, Action end)
    {
        thread = new Thread(() => Drain(reader, end)) { IsBackground = true, Name = "output" };
        thread.Start();
    }

    public string Text
    {
        get
        {
            lock (text)
                return text.ToString();
        }
    }

    /// <summary>Whether the child printed more than it may, and was ended for it.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Waits a moment for the end of the stream, and says whether it came.</summary>
    public bool WaitForEnd() => thread.Join(LongestWait);

    private void Drain(TextReader reader, Action end)
    {
        char[] buffer = new char[4096];
        try
        {
            long printed = 0;
            int read;
            while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
            {
                lock (text)
                    text.Append(buffer, 0, Math.Min(read, MostCharacters - text.Length));
                printed += read;
                if (printed > MostPrinted && !IsTooLong)
                {
                    IsTooLong = true;
                    end();
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The child is gone; what was read is what there is.
        }
    }
}
