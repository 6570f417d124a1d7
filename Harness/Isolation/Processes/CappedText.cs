using System.Text;

namespace GradCheck.Isolation.Processes;

/// <summary>Reads a child's stream to its end, so that the child never blocks, and keeps the beginning.</summary>
internal sealed class CappedText
{
    /// <summary>What is kept of a stream, in characters.</summary>
    public const int MostCharacters = 16_384;

    // What a killed child's own children still hold open is not waited for.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly StringBuilder text = new();
    private readonly Thread thread;

    public CappedText(TextReader reader)
    {
        thread = new Thread(() => Drain(reader)) { IsBackground = true, Name = "output" };
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

    public void WaitForEnd() => thread.Join(LongestWait);

    private void Drain(TextReader reader)
    {
        char[] buffer = new char[4096];
        try
        {
            int read;
            while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
            {
                lock (text)
                    text.Append(buffer, 0, Math.Min(read, MostCharacters - text.Length));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The child is gone; what was read is what there is.
        }
    }
}
