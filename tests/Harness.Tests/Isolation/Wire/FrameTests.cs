using System.Buffers.Binary;
using CsCheck;
using GradCheck.Isolation.Wire;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation.Wire;

public sealed class FrameTests
{
    private const string NoLength = "a frame began with a length that is not one";
    private const string Ended = "the pipe ended within a frame";

    [Test]
    public void Reads_frames_one_after_the_other_however_the_pipe_cuts_them() =>
        Gen.Select(Gen.Byte.Array[0, 3000].Array[0, 4], Gen.Int[1, 700])
            .Sample(
                (payloads, piece) =>
                {
                    using var pipe = new Dripping([.. payloads.SelectMany(FrameOf)], piece);
                    foreach (byte[] payload in payloads)
                        Assert.That(Frame.Read(pipe)!.AsSpan().SequenceEqual(payload), Is.True);
                    Assert.That(Frame.Read(pipe), Is.Null);
                }
            );

    [Test]
    public void Reads_a_frame_longer_than_its_first_block()
    {
        byte[] payload = new byte[3_000_000];
        new Random(1).NextBytes(payload);
        using var pipe = new Dripping(FrameOf(payload), 65_536);
        Assert.That(Frame.Read(pipe)!.AsSpan().SequenceEqual(payload), Is.True);
    }

    [TestCase(-1)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [TestCase(Frame.MostBytes + 1)]
    public void Refuses_a_length_that_no_frame_has(int length) => Assert.That(Refusal(Prefix(length)), Is.EqualTo(NoLength));

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Refuses_a_length_that_is_cut_short(int bytes) => Assert.That(Refusal(new byte[bytes]), Is.EqualTo(NoLength));

    [TestCase(1, 0)]
    [TestCase(10, 9)]
    public void Refuses_a_frame_that_is_cut_short(int claimed, int sent) =>
        Assert.That(Refusal([.. Prefix(claimed), .. new byte[sent]]), Is.EqualTo(Ended));

    [Test]
    public void Spends_no_more_memory_than_really_came()
    {
        byte[] lie = [.. Prefix(Frame.MostBytes), .. new byte[10]];
        Refusal(lie);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(Refusal(lie), Is.EqualTo(Ended));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(2 << 20));
    }

    [Test]
    public void Writes_no_frame_that_it_would_not_read() =>
        Assert.That(
            Assert.Throws<WireException>(() => new PayloadWriter().Bytes(new byte[Frame.MostBytes]).ToFrame())!.Message,
            Is.EqualTo("a frame of 67108868 bytes is longer than the 67108864 allowed")
        );

    private static string Refusal(byte[] sent) => Assert.Throws<WireException>(() => Frame.Read(new MemoryStream(sent)))!.Message;

    private static byte[] FrameOf(byte[] payload) => [.. Prefix(payload.Length), .. payload];

    private static byte[] Prefix(int length)
    {
        byte[] prefix = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(prefix, length);
        return prefix;
    }
}
