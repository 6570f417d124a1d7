// attack: compiles further code with the harness's own compiler, past the policy
// policy on: rejected GC101 GC105 GC106
// policy off: threw System.IO.DirectoryNotFoundException
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        const string Source =
            "public static class Late { public static string Read() => System.IO.File.ReadAllText(\"@CANARY@/secret.txt\"); }";
        var roslyn = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Microsoft.CodeAnalysis.CSharp.dll"));
        var core = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Microsoft.CodeAnalysis.dll"));
        var parse = roslyn
            .GetType("Microsoft.CodeAnalysis.CSharp.SyntaxFactory")!
            .GetMethods()
            .First(m => m.Name == "ParseSyntaxTree" && m.GetParameters()[0].ParameterType == typeof(string));
        object? tree = parse.Invoke(
            null,
            [
                .. parse
                    .GetParameters()
                    .Select(
                        (p, i) =>
                            i == 0 ? Source
                            : p.DefaultValue is DBNull ? null
                            : p.DefaultValue
                    ),
            ]
        );
        Console.WriteLine(tree is null ? "" : "parsed in the worker");
        Console.WriteLine("LEAKED: " + File.ReadAllText("@CANARY@/secret.txt"));
        return x;
    }
}
