namespace GradCheck.Tests.Isolation.Wire;

/// <summary>A pipe that hands out no more than a piece at a time.</summary>
internal sealed class Dripping(byte[] content, int piece) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(piece, buffer.Length)]);
}
