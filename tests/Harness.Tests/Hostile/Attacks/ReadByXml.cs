// attack: reads a file as an external entity of an XML document
// policy on: rejected GC100
// policy off: threw System.IO.DirectoryNotFoundException
using System.Xml;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        const string Text = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file://@CANARY@/secret.txt\">]><d>&e;</d>";
        var document = new XmlDocument { XmlResolver = new XmlUrlResolver() };
        document.LoadXml(Text);
        Console.WriteLine("LEAKED: " + document.InnerText);
        return x;
    }
}
