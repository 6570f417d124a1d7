using CsCheck;
using GradCheck.Isolation.Wire;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation.Wire;

/// <summary>A worker that runs hostile code may send anything at all.</summary>
public sealed class HostilePayloadTests
{
    // Objects behind the payload's bytes: an empty string or matrix takes a few bytes there and a few dozen here.
    private const int BytesOfObjectsAByte = 16;
    private const int BytesOfReader = 65_536;

    private static readonly Gen<byte[]> Frames = Gen.OneOf(
        Messages.Answer.Select(AnswerPayload.Write),
        Messages.WorkerRequest.Select(r => r.ToFrame()),
        Messages.CompileRequest.Select(r => r.ToFrame()),
        Messages.CompileReply.Select(r => r.ToFrame())
    );

    private static readonly Gen<byte[]> Mutated = Gen.Select(Frames.Select(Messages.Payload), Gen.Int[0, 1000], Gen.Byte, Gen.Int[0, 3])
        .Select(
            (payload, at, value, kind) =>
            {
                int index = at % (payload.Length + 1);
                return kind switch
                {
                    0 => payload[..index],
                    1 => [.. payload[..index], value, .. payload[index..]],
                    2 => [.. payload[..index], 0xFF, 0xFF, 0xFF, 0x7F, .. payload[index..]],
                    _ => [.. payload[..index], value, .. payload[Math.Min(index + 1, payload.Length)..]],
                };
            }
        );

    private static readonly Action<byte[]>[] Readers =
    [
        payload => AnswerPayload.Read(payload),
        payload => WorkerRequest.FromPayload(payload),
        payload => CompileRequest.FromPayload(payload),
        payload => CompileReply.FromPayload(payload),
    ];

    [Test]
    public void Random_bytes_are_read_or_refused_and_cost_no_more_than_they_weigh() =>
        Gen.Byte.Array[0, 300].Sample(AssertIsReadOrRefused, iter: 20_000);

    [Test]
    public void Mutated_messages_are_read_or_refused_and_cost_no_more_than_they_weigh() =>
        Mutated.Sample(AssertIsReadOrRefused, iter: 20_000);

    private static void AssertIsReadOrRefused(byte[] payload)
    {
        foreach (var read in Readers)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                read(payload);
            }
            catch (WireException)
            {
                // Refused: the only exception that may leave a reader.
            }
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.That(allocated, Is.LessThan(BytesOfReader + BytesOfObjectsAByte * payload.Length));
        }
    }
}
