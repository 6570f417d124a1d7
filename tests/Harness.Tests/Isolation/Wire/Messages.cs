using System.Collections.Immutable;
using CsCheck;
using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Students;
using GradCheck.Submissions;

namespace GradCheck.Tests.Isolation.Wire;

/// <summary>Random messages of every kind, and the payload of a frame.</summary>
internal static class Messages
{
    // Text of any script, with what breaks formats in it.
    private static readonly Gen<string> Text = Gen.String[Gen.Char["aZ09 \n\r\t\0\"'<>&{}\\/é山"], 0, 20];

    private static readonly Gen<string?> OptionalText = Gen.Null(Text);

    private static readonly Gen<double> Number = Gen.OneOf(
        Gen.Double,
        Gen.OneOf(double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, double.MaxValue)
    );

    private static readonly Gen<Tensor> Tensor = Gen.Int[0, 5]
        .Array[0, Shape.MostSides]
        .Select(sides => sides.ToImmutableArray())
        .SelectMany(sides => Number.Array[(int)Exercises.Tensor.CountOf(sides)].Select(values => new Tensor(sides, values)));

    private static readonly Gen<Tensor?> OptionalTensor = Gen.OneOf<Tensor?>(
        Tensor,
        Gen.Int[Exercises.Tensor.MostNumbers, int.MaxValue].Select(rows => new Tensor([rows, 3], values: null)),
        Gen.Const<Tensor?>(() => null)
    );

    private static readonly Gen<SourceLocation> Location = Gen.Select(Text, Gen.Int).Select((file, line) => new SourceLocation(file, line));

    private static readonly Gen<StudentMethod> Method = Gen.Select(Text, Location).Select((name, at) => new StudentMethod(name, at));

    private static readonly Gen<StudentClass> Class = Gen.Select(Text, Text, Location, OptionalText, List(Method))
        .Select((type, name, at, obstacle, methods) => new StudentClass(type, name, at, obstacle, methods));

    private static readonly Gen<SourceError> Error = Gen.Select(Text, Gen.Int, Gen.Int, Text, Text)
        .Select((file, line, column, id, message) => new SourceError(file, line, column, id, message));

    public static readonly Gen<Answer> Answer = Gen.OneOf<Answer>(
        Gen.Select(List(OptionalTensor), OptionalText, List(Gen.Int))
            .Select((tensors, changed, sameAs) => new Answer.Returned(tensors, changed) { SameAs = sameAs }),
        Gen.Select(Text, Text, List(Text)).Select((type, message, stack) => new Answer.Threw(type, message, stack)),
        Gen.Long.Select(limit => new Answer.OutOfMemory(limit))
    );

    public static readonly Gen<WorkerRequest> WorkerRequest = Gen.OneOf<WorkerRequest>(
        Gen.Select(Gen.Byte.Array, Gen.Byte.Array, List(Gen.Byte.Array))
            .Select((assembly, symbols, contracts) => new WorkerRequest.Load(assembly, symbols, contracts)),
        Gen.Select(Text, Text).Select((type, name) => new WorkerRequest.Construct(type, name)),
        Gen.Select(Text, List(Tensor)).Select((method, arguments) => new WorkerRequest.Call(method, arguments))
    );

    public static readonly Gen<CompileRequest> CompileRequest = Gen.Select(
            Text,
            List(Gen.Select(Text, Text).Select((path, text) => new SourceFile(path, text))),
            List(Gen.Byte.Array),
            Gen.Bool
        )
        .Select((name, files, contracts, isPoliced) => new CompileRequest(name, files, contracts) { IsPoliced = isPoliced });

    public static readonly Gen<CompileReply> CompileReply = Gen.Select(List(Error), Gen.Byte.Array, Gen.Byte.Array, List(Class))
        .Select((errors, assembly, symbols, classes) => new CompileReply(errors, assembly, symbols, classes));

    /// <summary>What the other side reads of a frame.</summary>
    public static byte[] Payload(byte[] frame) => Frame.Read(new MemoryStream(frame))!;

    private static Gen<ImmutableArray<T>> List<T>(Gen<T> item) => item.Array[0, 4].Select(items => items.ToImmutableArray());
}
