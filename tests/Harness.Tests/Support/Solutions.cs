namespace GradCheck.Tests.Support;

/// <summary>Sources of submissions.</summary>
internal static class Solutions
{
    /// <summary>A class that solves <c>Square</c> with the given body of <c>XGrad(Matrix yGrad, Matrix x)</c>.</summary>
    public static string Square(string body, string members = "", string heading = "public class Mine : ISquare") =>
        $$"""
            using GradCheck.Fixtures;
            using MathNet.Numerics.LinearAlgebra;

            {{heading}}
            {
                {{members}}
                public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
                {
                    {{body}}
                }
            }
            """;

    public static string RightSquare { get; } = Square("return 2 * x.PointwiseMultiply(yGrad);");

    /// <summary>Right for TwoLayerNet.</summary>
    public static string RightTwoLayerNet { get; } = File.ReadAllText(Repository.PathOf("Submissions", "s01", "TwoLayerNet.cs"));
}
