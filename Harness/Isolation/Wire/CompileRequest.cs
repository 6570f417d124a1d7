using System.Collections.Immutable;
using GradCheck.Submissions;

namespace GradCheck.Isolation.Wire;

/// <summary>What the parent asks of the compiler: the source of one assembly.</summary>
/// <param name="Name">The assembly's name; <see cref="Submission"/> for a student's.</param>
/// <param name="Contracts">Images of an instructor's assemblies that the source may use; the built-in exercises it may use anyway.</param>
internal sealed record CompileRequest(string Name, ImmutableArray<SourceFile> Files, ImmutableArray<byte[]> Contracts)
{
    public const string Submission = "submission";

    /// <summary>Whether the source may use only what the policy allows.</summary>
    public bool IsPoliced { get; init; } = Name == Submission;

    public byte[] ToFrame() =>
        new PayloadWriter()
            .String(Name)
            .List(Files, (w, f) => w.String(f.Path).String(f.Text))
            .List(Contracts, (w, image) => w.Bytes(image))
            .Boolean(IsPoliced)
            .ToFrame();

    /// <exception cref="WireException">The payload is no request.</exception>
    public static CompileRequest FromPayload(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        var request = new CompileRequest(
            reader.String(),
            reader.List(r => new SourceFile(r.String(), r.String())),
            reader.List(r => r.Bytes())
        )
        {
            IsPoliced = reader.Boolean(),
        };
        reader.End();
        return request;
    }
}
