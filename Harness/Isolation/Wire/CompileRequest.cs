using System.Collections.Immutable;
using GradCheck.Submissions;

namespace GradCheck.Isolation.Wire;

/// <summary>What the parent asks of the compiler: one submission's source.</summary>
/// <param name="Contracts">Paths of the assemblies that declare the exercises.</param>
internal sealed record CompileRequest(ImmutableArray<SourceFile> Files, ImmutableArray<string> Contracts)
{
    public byte[] ToFrame() =>
        new PayloadWriter().List(Files, (w, f) => w.String(f.Path).String(f.Text)).List(Contracts, (w, path) => w.String(path)).ToFrame();

    /// <exception cref="WireException">The payload is no request.</exception>
    public static CompileRequest FromPayload(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        var request = new CompileRequest(reader.List(r => new SourceFile(r.String(), r.String())), reader.List(r => r.String()));
        reader.End();
        return request;
    }
}
