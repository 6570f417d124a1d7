using System.Text;

namespace GradCheck.Gradebooks;

/// <summary>The text of a roster as UTF-8, and the way back to the encoding that it came in.</summary>
internal sealed class RosterText
{
    private readonly Encoding encoding;
    private readonly byte[] mark;

    /// <summary>UTF-8, without a mark.</summary>
    public byte[] Utf8 { get; }

    private RosterText(Encoding encoding, byte[] mark, byte[] utf8)
    {
        this.encoding = encoding;
        this.mark = mark;
        Utf8 = utf8;
    }

    public static RosterText Decode(byte[] bytes) =>
        Candidates(bytes).Select(c => Try(bytes, c.Encoding, c.Mark)).First(t => t is not null)!;

    /// <summary>Other text in the roster's own encoding, with its mark. What the encoding cannot hold becomes a question mark.</summary>
    public byte[] Encode(byte[] utf8) => [.. mark, .. encoding.GetBytes(Encoding.UTF8.GetString(utf8))];

    // Blackboard writes UTF-16; Excel saves as whatever the system's old encoding is, of which Latin 1 keeps every byte.
    private static IEnumerable<(Encoding Encoding, byte[] Mark)> Candidates(byte[] bytes)
    {
        foreach (var marked in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            if (bytes.AsSpan().StartsWith(marked.Preamble))
                yield return (marked, marked.GetPreamble());
        if (bytes is [not 0, 0, ..])
            yield return (Encoding.Unicode, []);
        yield return (Encoding.UTF8, []);
        yield return (Encoding.Latin1, []);
    }

    private static RosterText? Try(byte[] bytes, Encoding encoding, byte[] mark)
    {
        string text = encoding.GetString(bytes.AsSpan(mark.Length));
        var decoded = new RosterText(encoding, mark, Encoding.UTF8.GetBytes(text));
        // Only where every byte comes back can what is not changed be kept as it was.
        return decoded.Encode(decoded.Utf8).AsSpan().SequenceEqual(bytes) ? decoded : null;
    }
}
