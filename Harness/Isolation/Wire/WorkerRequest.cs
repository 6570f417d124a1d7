using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Isolation.Wire;

/// <summary>What the parent asks of a worker.</summary>
internal abstract record WorkerRequest
{
    /// <summary>Load a submission's assembly. The first request; answered with nothing returned.</summary>
    /// <param name="Contracts">Images of an instructor's assemblies that the submission uses.</param>
    public sealed record Load(byte[] Assembly, byte[] Symbols, ImmutableArray<byte[]> Contracts) : WorkerRequest;

    /// <summary>Construct the class that implements an exercise's interface.</summary>
    /// <param name="Interface">Full name, in an assembly of exercises.</param>
    /// <param name="Class">Full name, in the submission's assembly.</param>
    public sealed record Construct(string Interface, string Class) : WorkerRequest;

    /// <summary>Call a method of what was constructed last.</summary>
    public sealed record Call(string Method, ImmutableArray<Tensor> Arguments) : WorkerRequest;

    public byte[] ToFrame() =>
        this switch
        {
            Load load => new PayloadWriter()
                .Byte(0)
                .Bytes(load.Assembly)
                .Bytes(load.Symbols)
                .List(load.Contracts, (w, image) => w.Bytes(image))
                .ToFrame(),
            Construct construct => new PayloadWriter().Byte(1).String(construct.Interface).String(construct.Class).ToFrame(),
            Call call => new PayloadWriter().Byte(2).String(call.Method).List(call.Arguments, (w, m) => w.Tensor(m)).ToFrame(),
            _ => throw new InvalidOperationException($"{GetType().Name} has no form on the wire"),
        };

    /// <exception cref="WireException">The payload is no request.</exception>
    public static WorkerRequest FromPayload(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        WorkerRequest request = reader.Byte() switch
        {
            0 => new Load(reader.Bytes(), reader.Bytes(), reader.List(r => r.Bytes())),
            1 => new Construct(reader.String(), reader.String()),
            2 => new Call(reader.String(), reader.List(r => r.Tensor() ?? throw new WireException("an argument is missing"))),
            _ => throw new WireException("a request of no known kind"),
        };
        reader.End();
        return request;
    }
}
