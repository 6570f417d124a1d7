using GradCheck.Exercises;

namespace GradCheck.Isolation.Wire;

/// <summary>The form on the wire of what a worker can say itself: it returned, it threw, it ran out of memory.</summary>
internal static class AnswerPayload
{
    public static byte[] Write(Answer answer) =>
        answer switch
        {
            Answer.Returned r => new PayloadWriter()
                .Byte(0)
                .List(r.Matrices, (w, m) => w.Matrix(m))
                .OptionalString(r.ChangedParameter)
                .ToFrame(),
            Answer.Threw t => new PayloadWriter()
                .Byte(1)
                .String(t.Type)
                .String(t.Message)
                .List(t.Stack, (w, line) => w.String(line))
                .ToFrame(),
            Answer.OutOfMemory o => new PayloadWriter().Byte(2).Int64(o.LimitBytes).ToFrame(),
            _ => throw new InvalidOperationException($"a worker cannot say {answer.GetType().Name} of itself"),
        };

    /// <exception cref="WireException">The payload is no answer.</exception>
    public static Answer Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        Answer answer = reader.Byte() switch
        {
            0 => new Answer.Returned(reader.List(r => r.Matrix()), reader.OptionalString()),
            1 => new Answer.Threw(reader.String(), reader.String(), reader.List(r => r.String())),
            2 => new Answer.OutOfMemory(reader.Int64()),
            _ => throw new WireException("an answer of no known kind"),
        };
        reader.End();
        return answer;
    }
}
