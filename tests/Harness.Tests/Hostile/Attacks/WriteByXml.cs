// attack: writes a file by the name that an XML writer takes
// policy on: rejected GC100
// policy off: threw System.UnauthorizedAccessException
using System.Xml;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using (var writer = XmlWriter.Create("@CANARY@/results/results.xml"))
            writer.WriteElementString("score", "1");
        Console.WriteLine("ESCAPED: wrote XML");
        return x;
    }
}
