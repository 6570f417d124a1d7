using GradCheck.Isolation.Wire;

namespace GradCheck.Tests.Isolation.Wire;

/// <summary>Reads what a child wrote as the parent does, and says what became of it and what it cost.</summary>
/// <param name="Answers">How many of the two parsers made a message of it; the others refused it.</param>
/// <param name="AllocatedBytes">What reading it took.</param>
/// <param name="MostBytes">What it may take: a first block, and what the objects of a message take beyond its bytes.</param>
internal sealed record HostileReading(int Answers, long AllocatedBytes, long MostBytes)
{
    // The first block of a frame of any length.
    private const int FirstBlock = 1 << 20;

    // An empty text, list or matrix takes a few bytes on the wire and a few dozen here; two parsers read each frame, which is copied while it grows.
    private const int BytesOfObjectsAByte = 40;

    // The first exception on a thread loads what describes it.
    private const int BytesOfReaders = 1 << 18;

    // As for a worker.
    private const int MostReplyBytes = 16 << 20;

    private static readonly Func<byte[], object>[] Parsers = [AnswerPayload.Read, CompileReply.FromPayload];

    /// <param name="piece">How many bytes the pipe hands out at a time.</param>
    public static HostileReading Of(byte[] bytes, int piece)
    {
        using var pipe = new Dripping(bytes, piece);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int answers = Read(pipe) is { } payload ? Parsers.Count(parse => IsRead(parse, payload)) : 0;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return new HostileReading(answers, allocated, FirstBlock + BytesOfReaders + (long)BytesOfObjectsAByte * bytes.Length);
    }

    private static byte[]? Read(Stream pipe)
    {
        try
        {
            return Frame.Read(pipe, MostReplyBytes);
        }
        catch (WireException)
        {
            return null;
        }
    }

    // Whatever else is thrown is a parser that believed a lie.
    private static bool IsRead(Func<byte[], object> parse, byte[] payload)
    {
        try
        {
            parse(payload);
            return true;
        }
        catch (WireException)
        {
            return false;
        }
    }
}
