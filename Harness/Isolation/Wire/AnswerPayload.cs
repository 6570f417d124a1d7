using GradCheck.Students;

namespace GradCheck.Isolation.Wire;

/// <summary>The form on the wire of what a worker can say itself: it returned, it threw, it ran out of memory, it failed.</summary>
internal static class AnswerPayload
{
    // The parent believes no length: what is longer was not written by the worker's own code.
    private const int MostItems = 64;
    private const int MostBytesOfText = 16 << 10;

    public static byte[] Write(Answer answer) =>
        answer switch
        {
            Answer.Returned r => new PayloadWriter()
                .Byte(0)
                .List(r.Tensors, (w, t) => w.Tensor(t))
                .OptionalString(r.ChangedParameter)
                .List(r.SameAs, (w, position) => w.Int32(position))
                .ToFrame(),
            Answer.Threw t => new PayloadWriter()
                .Byte(1)
                .String(t.Type)
                .String(t.Message)
                .List(t.Stack, (w, line) => w.String(line))
                .ToFrame(),
            Answer.OutOfMemory o => new PayloadWriter().Byte(2).Int64(o.LimitBytes).ToFrame(),
            Answer.Failed f => new PayloadWriter().Byte(3).String(f.Reason).ToFrame(),
            _ => throw new InvalidOperationException($"a worker cannot say {answer.GetType().Name} of itself"),
        };

    /// <exception cref="WireException">The payload is no answer.</exception>
    public static Answer Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        Answer answer = reader.Byte() switch
        {
            0 => new Answer.Returned(reader.List(r => r.Tensor(), MostItems), reader.OptionalString(MostBytesOfText))
            {
                SameAs = reader.List(r => r.Int32(), MostItems),
            },
            1 => new Answer.Threw(
                reader.String(MostBytesOfText),
                reader.String(MostBytesOfText),
                reader.List(r => r.String(MostBytesOfText), MostItems)
            ),
            2 => new Answer.OutOfMemory(reader.Int64()),
            3 => new Answer.Failed(reader.String(MostBytesOfText)),
            _ => throw new WireException("an answer of no known kind"),
        };
        reader.End();
        return answer;
    }
}
