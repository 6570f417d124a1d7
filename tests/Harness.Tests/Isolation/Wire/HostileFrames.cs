using System.Buffers.Binary;
using CsCheck;
using GradCheck.Isolation.Wire;

namespace GradCheck.Tests.Isolation.Wire;

/// <summary>What a child that runs hostile code may write to its pipe: messages that were tampered with, and bytes that never were one.</summary>
internal static class HostileFrames
{
    private static readonly int[] Extremes = [0, 1, -1, 63, 64, 65, 1 << 16, 16 << 20, Frame.MostBytes, int.MaxValue, int.MinValue];

    private static readonly Gen<byte[]> Honest = Gen.OneOf(
        Messages.Answer.Select(AnswerPayload.Write),
        Messages.CompileReply.Select(r => r.ToFrame())
    );

    private static readonly Gen<Func<byte[], byte[]>> Tampering = Gen.OneOf<Func<byte[], byte[]>>(
        Place.Select<int, Func<byte[], byte[]>>(at => frame => frame[..At(frame, at)]),
        Gen.Select(Place, Gen.Byte)
            .Select<(int, byte), Func<byte[], byte[]>>(t => frame => Spliced(frame, At(frame, t.Item1), [t.Item2], instead: 1)),
        Gen.Select(Place, Gen.Byte.Array[1, 40])
            .Select<(int, byte[]), Func<byte[], byte[]>>(t => frame => Spliced(frame, At(frame, t.Item1), t.Item2, instead: 0)),
        Gen.Select(Place, Gen.OneOf(Extremes))
            .Select<(int, int), Func<byte[], byte[]>>(t =>
                frame => Spliced(frame, At(frame, t.Item1), Bytes(t.Item2), instead: sizeof(int))
            ),
        Gen.Select(Place, Place)
            .Select<(int, int), Func<byte[], byte[]>>(t =>
                frame => Spliced(frame, At(frame, t.Item1), frame[At(frame, t.Item2)..], instead: 0)
            )
    );

    private static readonly Gen<byte[]> Tampered = Gen.Select(Honest, Tampering.Array[1, 4], Gen.Bool)
        .Select(
            (frame, changes, isMended) =>
            {
                foreach (var change in changes)
                    frame = change(frame);
                // Without its length put right, most of what was changed would never be looked at.
                return isMended && frame.Length > sizeof(int) ? [.. Bytes(frame.Length - sizeof(int)), .. frame[sizeof(int)..]] : frame;
            }
        );

    /// <summary>The bytes behind a reply's ticket.</summary>
    public static Gen<byte[]> Any { get; } =
        Gen.Frequency(
            (6, Tampered),
            (1, Honest),
            (1, Gen.Byte.Array[0, 200]),
            (1, Gen.Select(Gen.OneOf(Extremes), Gen.Byte.Array[0, 200]).Select((length, rest) => (byte[])[.. Bytes(length), .. rest])),
            (1, Gen.Select(Tampered, Tampered).Select((one, other) => (byte[])[.. one, .. other]))
        );

    private static Gen<int> Place => Gen.Int[0, 1 << 20];

    private static int At(byte[] frame, int place) => place % (frame.Length + 1);

    private static byte[] Spliced(byte[] frame, int at, byte[] put, int instead) =>
        [.. frame[..at], .. put, .. frame[Math.Min(at + instead, frame.Length)..]];

    private static byte[] Bytes(int number)
    {
        byte[] bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
